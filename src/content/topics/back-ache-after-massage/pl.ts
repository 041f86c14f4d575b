import type { Topic } from '../../topic.js';

/** In Polish. */
export const topic: Topic = {
  id: 'back-ache-after-massage',
  lang: 'pl',
  title: 'Ból pleców po masażu',
  intro: 'Obolałość przez dzień lub dwa zdarza się często, zwłaszcza po mocnym ucisku.',
  tipsHeading: 'Co może pomóc w pierwszych dniach',
  causesHeading: 'Dlaczego może się tak dziać',
  causesIntro:
    'Pięć częstych powodów. O dwóch ostatnich prosimy powiedzieć osobie, która wykonuje masaż.',
  causes: [
    {
      id: 'pressure',
      title: 'Głębokość masażu',
      text: 'Mocny ucisk może lekko podrażnić tkanki. Przez dzień lub dwa może to przypominać ból po stłuczeniu albo po treningu.',
    },
    {
      id: 'tightness',
      title: 'Napięte lub przeciążone mięśnie',
      text: 'Napięte mięśnie karku i pleców mogą być obolałe po uciskaniu i rozciąganiu.',
    },
    {
      id: 'fluids',
      title: 'Za mało płynów',
      text: 'Niedobór płynów, np. po hot jodze, może nasilać bolesność mięśni.',
    },
    {
      id: 'exercise',
      title: 'Wysiłek tuż przed masażem',
      text: 'Po intensywnym wysiłku mięśnie mogą być wrażliwe na ucisk.',
    },
    {
      id: 'injury',
      title: 'Wcześniejszy uraz lub operacja',
      text: 'Plecy po przebytym urazie mogą reagować silniej. Prosimy powiedzieć o tym przed masażem osobie, która go wykonuje.',
    },
  ],
  tips: [
    {
      id: 'water',
      icon: 'water',
      title: 'Regularne picie wody',
      text: 'Szklanka przed masażem i kilka po nim.',
    },
    {
      id: 'stretch',
      icon: 'stretch',
      title: 'Delikatne rozciąganie',
      text: 'Powolne, łatwe ruchy. Prosimy przestać, gdy zacznie boleć.',
    },
    {
      id: 'bath',
      icon: 'bath',
      title: 'Ciepła kąpiel lub prysznic',
      text: 'Ciepło może rozluźnić mięśnie wokół bolącego miejsca.',
    },
    {
      id: 'heat-cold',
      icon: 'heat-cold',
      title: 'Ciepło albo zimno',
      text: 'Ciepły lub zimny okład owinięty w ręcznik, przez 15–20 minut, zależnie od tego, co jest przyjemniejsze.',
    },
    {
      id: 'walk',
      icon: 'walk',
      title: 'Stopniowy powrót do ruchu',
      text: 'Krótkie spacery i lekka aktywność mogą chronić przed zesztywnieniem.',
    },
    {
      id: 'ask',
      icon: 'ask',
      title: 'Konsultacja, jeśli ból nie mija',
      text: 'Jeśli po kilku dniach nie ma poprawy albo jest gorzej, prosimy skonsultować się z lekarzem lub innym specjalistą medycznym.',
    },
  ],
  advice:
    'Długotrwały ból, wcześniejszy uraz lub operacja? Prosimy powiedzieć o tym przed następnym masażem osobie, która go wykonuje.',
  seekHelp: {
    text: 'Zadzwoń pod numer alarmowy lub zgłoś się na oddział ratunkowy, jeśli występuje też co najmniej jeden z tych objawów:',
    items: [
      'drętwienie lub brak czucia między nogami albo w okolicy narządów płciowych lub pośladków',
      'nowe osłabienie lub drętwienie jednej albo obu nóg',
      'nowe trudności z trzymaniem moczu lub stolca albo z oddawaniem moczu',
      'gorączka, ból w klatce piersiowej lub bardzo złe samopoczucie',
      'ból, który zaczął się po upadku lub wypadku',
    ],
  },
  booking: {
    heading: 'Nadal boli po kilku dniach?',
    text: 'Chętnie się temu przyjrzymy. Prosimy przygotować pytania i wspomnieć o wcześniejszych urazach.',
    label: 'Umów wizytę',
  },
  sources: [
    { title: 'NHS: Ból pleców (po angielsku)', url: 'https://www.nhs.uk/conditions/back-pain/' },
    {
      title: 'NCCIH: Masaż leczniczy (po angielsku)',
      url: 'https://www.nccih.nih.gov/health/massage-therapy',
    },
    {
      title: 'MedlinePlus: Ból pleców (po angielsku)',
      url: 'https://medlineplus.gov/backpain.html',
    },
  ],
  reviewed: { on: '2026-11-23' },
};
