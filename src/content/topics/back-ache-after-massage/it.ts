import type { Topic } from '../../topic.js';

/** In Italian. */
export const topic: Topic = {
  id: 'back-ache-after-massage',
  lang: 'it',
  title: 'Mal di schiena dopo un massaggio',
  intro: 'Un indolenzimento di un giorno o due è comune, soprattutto dopo una pressione forte.',
  tipsHeading: 'Che cosa può aiutare nei primi giorni',
  causesHeading: 'Perché può succedere',
  causesIntro: 'Cinque motivi comuni. Parli degli ultimi due con chi esegue il massaggio.',
  causes: [
    {
      id: 'pressure',
      title: 'La profondità del massaggio',
      text: 'Una pressione forte può irritare leggermente i tessuti. Per un giorno o due può fare male come un livido, o come dopo un allenamento.',
    },
    {
      id: 'tightness',
      title: 'Muscoli contratti o affaticati',
      text: 'I muscoli contratti del collo e della schiena possono risultare indolenziti dopo essere stati premuti e allungati.',
    },
    {
      id: 'fluids',
      title: 'Pochi liquidi',
      text: 'Essere a corto di liquidi, per esempio dopo una lezione di hot yoga, può accentuare l’indolenzimento muscolare.',
    },
    {
      id: 'exercise',
      title: 'Attività fisica poco prima della seduta',
      text: 'Uno sforzo intenso può lasciare i muscoli sensibili alla pressione.',
    },
    {
      id: 'injury',
      title: 'Un infortunio o un intervento in passato',
      text: 'Una schiena che ha già subito un infortunio può reagire di più. Prima della seduta, lo dica a chi esegue il massaggio.',
    },
  ],
  tips: [
    {
      id: 'water',
      icon: 'water',
      title: 'Continui a bere acqua',
      text: 'Un bicchiere prima della seduta e alcuni dopo.',
    },
    {
      id: 'stretch',
      icon: 'stretch',
      title: 'Faccia un po’ di stretching leggero',
      text: 'Movimenti lenti e facili. Si fermi appena comincia a fare male.',
    },
    {
      id: 'bath',
      icon: 'bath',
      title: 'Faccia un bagno caldo o una doccia calda',
      text: 'Il calore può rilassare i muscoli intorno alla zona dolente.',
    },
    {
      id: 'heat-cold',
      icon: 'heat-cold',
      title: 'Usi il caldo o il freddo',
      text: 'Un impacco avvolto in un panno per 15–20 minuti, caldo o freddo a seconda di che cosa è più piacevole.',
    },
    {
      id: 'walk',
      icon: 'walk',
      title: 'Riprenda a muoversi un po’ alla volta',
      text: 'Brevi passeggiate e un’attività leggera possono evitare che il corpo si irrigidisca.',
    },
    {
      id: 'ask',
      icon: 'ask',
      title: 'Chieda consiglio se non passa',
      text: 'Se dopo qualche giorno non va meglio, o se peggiora, si rivolga a un professionista sanitario.',
    },
  ],
  advice:
    'Un dolore che dura a lungo, un infortunio o un intervento in passato? Prima della prossima seduta, lo dica a chi esegue il massaggio.',
  seekHelp: {
    text: 'Chiami il numero di emergenza o vada al pronto soccorso se ha anche uno di questi segni:',
    items: [
      'intorpidimento tra le gambe, o intorno ai genitali o ai glutei',
      'debolezza o intorpidimento comparsi da poco in una o in entrambe le gambe',
      'difficoltà comparse da poco a controllare la vescica o l’intestino, o a urinare',
      'febbre, dolore al petto o forte malessere',
      'dolore iniziato dopo una caduta o un incidente',
    ],
  },
  booking: {
    heading: 'Ancora dolore dopo qualche giorno?',
    text: 'Ci permetta di dare un’occhiata. Porti le sue domande e ci dica di eventuali infortuni passati.',
    label: 'Prenota un appuntamento',
  },
  sources: [
    { title: 'NHS: Mal di schiena (in inglese)', url: 'https://www.nhs.uk/conditions/back-pain/' },
    {
      title: 'NCCIH: Massoterapia (in inglese)',
      url: 'https://www.nccih.nih.gov/health/massage-therapy',
    },
    {
      title: 'MedlinePlus: Mal di schiena (in inglese)',
      url: 'https://medlineplus.gov/backpain.html',
    },
  ],
  reviewed: { on: '2026-11-23' },
};
