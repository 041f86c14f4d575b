import type { Topic } from '../../topic.js';

/** In German. */
export const topic: Topic = {
  id: 'back-ache-after-massage',
  lang: 'de',
  title: 'Rückenschmerzen nach einer Massage',
  intro: 'Dass es ein bis zwei Tage lang wehtut, kommt häufig vor, vor allem nach kräftigem Druck.',
  tipsHeading: 'Was in den ersten Tagen helfen kann',
  causesHeading: 'Woran es liegen kann',
  causesIntro: 'Fünf häufige Gründe. Von den letzten beiden sollte Ihre Massagepraxis wissen.',
  causes: [
    {
      id: 'pressure',
      title: 'Wie tief die Massage ging',
      text: 'Kräftiger Druck kann das Gewebe leicht reizen. Die Stelle kann sich ein bis zwei Tage lang wie geprellt anfühlen, ähnlich wie nach dem Sport.',
    },
    {
      id: 'tightness',
      title: 'Verspannte oder überlastete Muskeln',
      text: 'Verspannte Nacken- und Rückenmuskeln können empfindlich sein, nachdem sie gedrückt und gedehnt wurden.',
    },
    {
      id: 'fluids',
      title: 'Zu wenig Flüssigkeit',
      text: 'Flüssigkeitsmangel, etwa nach Hot Yoga, kann Muskelschmerzen verstärken.',
    },
    {
      id: 'exercise',
      title: 'Sport kurz vor der Massage',
      text: 'Anstrengender Sport kann die Muskeln druckempfindlich machen.',
    },
    {
      id: 'injury',
      title: 'Eine frühere Verletzung oder Operation',
      text: 'Ein Rücken, der schon einmal verletzt war, kann stärker reagieren. Sagen Sie das bitte vor der Massage in der Praxis.',
    },
  ],
  tips: [
    {
      id: 'water',
      icon: 'water',
      title: 'Trinken Sie weiter Wasser',
      text: 'Ein Glas vor der Massage und einige danach.',
    },
    {
      id: 'stretch',
      icon: 'stretch',
      title: 'Dehnen Sie sich sanft',
      text: 'Langsame, leichte Bewegungen. Hören Sie auf, sobald es wehtut.',
    },
    {
      id: 'bath',
      icon: 'bath',
      title: 'Baden oder duschen Sie warm',
      text: 'Wärme kann die Muskeln rund um die schmerzende Stelle entspannen.',
    },
    {
      id: 'heat-cold',
      icon: 'heat-cold',
      title: 'Nutzen Sie Wärme oder Kälte',
      text: 'Ein in ein Tuch gewickeltes Wärme- oder Kältekissen für 15–20 Minuten, je nachdem, was angenehmer ist.',
    },
    {
      id: 'walk',
      icon: 'walk',
      title: 'Bewegen Sie sich nach und nach wieder',
      text: 'Kurze Spaziergänge und leichte Bewegung können helfen, nicht steif zu werden.',
    },
    {
      id: 'ask',
      icon: 'ask',
      title: 'Fragen Sie nach, wenn es anhält',
      text: 'Wenn es nach ein paar Tagen nicht besser ist oder schlimmer wird, lassen Sie es medizinisch abklären.',
    },
  ],
  advice:
    'Lang anhaltende Schmerzen, eine frühere Verletzung oder Operation? Sagen Sie es Ihrer Massagepraxis vor dem nächsten Termin.',
  seekHelp: {
    text: 'Wählen Sie den Notruf oder gehen Sie in eine Notaufnahme, wenn Sie außerdem eines dieser Anzeichen haben:',
    items: [
      'Taubheitsgefühl zwischen den Beinen, im Genitalbereich oder am Gesäß',
      'neue Schwäche oder neues Taubheitsgefühl in einem oder beiden Beinen',
      'neue Probleme mit der Kontrolle von Blase oder Darm oder mit dem Wasserlassen',
      'Fieber, Schmerzen in der Brust oder starkes Krankheitsgefühl',
      'Schmerzen, die nach einem Sturz oder Unfall begonnen haben',
    ],
  },
  booking: {
    heading: 'Nach ein paar Tagen noch Schmerzen?',
    text: 'Wir sehen es uns gern an. Bringen Sie Ihre Fragen mit und erwähnen Sie frühere Verletzungen.',
    label: 'Termin vereinbaren',
  },
  sources: [
    {
      title: 'NHS: Rückenschmerzen (auf Englisch)',
      url: 'https://www.nhs.uk/conditions/back-pain/',
    },
    {
      title: 'NCCIH: Massagetherapie (auf Englisch)',
      url: 'https://www.nccih.nih.gov/health/massage-therapy',
    },
    {
      title: 'MedlinePlus: Rückenschmerzen (auf Englisch)',
      url: 'https://medlineplus.gov/backpain.html',
    },
  ],
  reviewed: { on: '2026-11-23' },
};
