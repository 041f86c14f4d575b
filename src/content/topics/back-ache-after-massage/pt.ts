import type { Topic } from '../../topic.js';

/** In Portuguese. */
export const topic: Topic = {
  id: 'back-ache-after-massage',
  lang: 'pt',
  title: 'Dor nas costas depois de uma massagem',
  intro:
    'Sentir o corpo dolorido por um ou dois dias é comum, principalmente depois de uma pressão firme.',
  tipsHeading: 'O que pode ajudar nos primeiros dias',
  causesHeading: 'Por que pode acontecer',
  causesIntro: 'Cinco motivos comuns. Fale sobre os dois últimos com quem faz a sua massagem.',
  causes: [
    {
      id: 'pressure',
      title: 'A profundidade da massagem',
      text: 'Uma pressão firme pode irritar um pouco os tecidos. O local pode parecer machucado por um ou dois dias, como depois de um treino.',
    },
    {
      id: 'tightness',
      title: 'Músculos tensos ou sobrecarregados',
      text: 'Os músculos tensos do pescoço e das costas podem ficar sensíveis depois de pressionados e alongados.',
    },
    {
      id: 'fluids',
      title: 'Pouca hidratação',
      text: 'A falta de líquidos, por exemplo depois de uma aula de hot yoga, pode aumentar a dor muscular.',
    },
    {
      id: 'exercise',
      title: 'Exercício logo antes da sessão',
      text: 'O exercício intenso pode deixar os músculos sensíveis à pressão.',
    },
    {
      id: 'injury',
      title: 'Uma lesão ou cirurgia anterior',
      text: 'Costas que já sofreram uma lesão podem reagir com mais intensidade. Antes da sessão, avise quem faz a sua massagem.',
    },
  ],
  tips: [
    {
      id: 'water',
      icon: 'water',
      title: 'Continue a beber água',
      text: 'Um copo antes da sessão e alguns depois.',
    },
    {
      id: 'stretch',
      icon: 'stretch',
      title: 'Alongue-se com suavidade',
      text: 'Movimentos lentos e fáceis. Pare assim que começar a doer.',
    },
    {
      id: 'bath',
      icon: 'bath',
      title: 'Tome um banho morno, de banheira ou chuveiro',
      text: 'O calor pode relaxar os músculos em volta da área dolorida.',
    },
    {
      id: 'heat-cold',
      icon: 'heat-cold',
      title: 'Use calor ou frio',
      text: 'Uma compressa quente ou fria, envolta em um pano, por 15 a 20 minutos, a que for mais agradável.',
    },
    {
      id: 'walk',
      icon: 'walk',
      title: 'Retome os movimentos aos poucos',
      text: 'Caminhadas curtas e atividades leves podem evitar que o corpo fique rígido.',
    },
    {
      id: 'ask',
      icon: 'ask',
      title: 'Peça orientação se não passar',
      text: 'Se não melhorar depois de alguns dias, ou se piorar, procure um profissional de saúde.',
    },
  ],
  advice:
    'Dor que dura muito, uma lesão ou cirurgia anterior? Antes da próxima sessão, avise quem faz a sua massagem.',
  seekHelp: {
    text: 'Ligue para o número de emergência ou vá a um serviço de urgência se também tiver um destes sinais:',
    items: [
      'dormência entre as pernas, ou ao redor dos genitais ou das nádegas',
      'fraqueza ou dormência recente em uma ou nas duas pernas',
      'dificuldade recente para controlar a bexiga ou o intestino, ou para urinar',
      'febre, dor no peito ou mal-estar intenso',
      'dor que começou depois de uma queda ou de um acidente',
    ],
  },
  booking: {
    heading: 'Ainda com dor depois de alguns dias?',
    text: 'Podemos dar uma olhada. Traga as suas dúvidas e fale de qualquer lesão anterior.',
    label: 'Agendar consulta',
  },
  sources: [
    { title: 'NHS: Dor nas costas (em inglês)', url: 'https://www.nhs.uk/conditions/back-pain/' },
    {
      title: 'NCCIH: Massoterapia (em inglês)',
      url: 'https://www.nccih.nih.gov/health/massage-therapy',
    },
    {
      title: 'MedlinePlus: Dor nas costas (em inglês)',
      url: 'https://medlineplus.gov/backpain.html',
    },
  ],
  reviewed: { on: '2026-11-23' },
};
