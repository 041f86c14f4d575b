import type { Topic } from '../../topic.js';

/** In Spanish. */
export const topic: Topic = {
  id: 'back-ache-after-massage',
  lang: 'es',
  title: 'Dolor de espalda después de un masaje',
  intro: 'Sentir molestias uno o dos días es frecuente, sobre todo tras una presión firme.',
  tipsHeading: 'Qué puede ayudar los primeros días',
  causesHeading: 'Por qué puede pasar',
  causesIntro: 'Cinco razones frecuentes. Cuéntele a su terapeuta las dos últimas.',
  causes: [
    {
      id: 'pressure',
      title: 'Lo profundo que fue el masaje',
      text: 'Una presión firme puede irritar un poco los tejidos. Puede sentirse como un moretón uno o dos días, igual que después de entrenar.',
    },
    {
      id: 'tightness',
      title: 'Músculos tensos o sobrecargados',
      text: 'Los músculos tensos del cuello y la espalda pueden quedar sensibles después de presionarlos y estirarlos.',
    },
    {
      id: 'fluids',
      title: 'Pocos líquidos',
      text: 'Beber poco, por ejemplo tras una clase de yoga con calor, puede aumentar el dolor muscular.',
    },
    {
      id: 'exercise',
      title: 'Ejercicio justo antes de la sesión',
      text: 'El ejercicio intenso puede dejar los músculos sensibles a la presión.',
    },
    {
      id: 'injury',
      title: 'Una lesión u operación anterior',
      text: 'Una espalda que ya estuvo lesionada puede reaccionar más. Dígaselo a su terapeuta antes de la sesión.',
    },
  ],
  tips: [
    {
      id: 'water',
      icon: 'water',
      title: 'Siga bebiendo agua',
      text: 'Un vaso antes de la sesión y algunos después.',
    },
    {
      id: 'stretch',
      icon: 'stretch',
      title: 'Estírese con suavidad',
      text: 'Movimientos lentos y fáciles. Pare donde empiece a doler.',
    },
    {
      id: 'bath',
      icon: 'bath',
      title: 'Tome un baño o una ducha tibia',
      text: 'El calor puede relajar los músculos alrededor de la zona dolorida.',
    },
    {
      id: 'heat-cold',
      icon: 'heat-cold',
      title: 'Use calor o frío',
      text: 'Una compresa envuelta, de 15 a 20 minutos, lo que mejor le siente.',
    },
    {
      id: 'walk',
      icon: 'walk',
      title: 'Vuelva a moverse poco a poco',
      text: 'Los paseos cortos y la actividad ligera pueden evitar que el cuerpo se ponga rígido.',
    },
    {
      id: 'ask',
      icon: 'ask',
      title: 'Pregunte si no se pasa',
      text: 'Si tras unos días no mejora, o si empeora, consulte a un profesional de la salud.',
    },
  ],
  advice:
    '¿Un dolor que dura mucho, una lesión u operación anterior? Dígaselo a su masajista antes de la próxima sesión.',
  seekHelp: {
    text: 'Llame a su número de emergencias o vaya a urgencias si además tiene alguno de estos signos:',
    items: [
      'entumecimiento o falta de sensibilidad entre las piernas, o alrededor de los genitales o las nalgas',
      'debilidad o entumecimiento reciente en una o ambas piernas',
      'dificultad reciente para controlar la vejiga o el intestino, o para orinar',
      'fiebre, dolor en el pecho o mucho malestar',
      'dolor que empezó tras una caída o un accidente',
    ],
  },
  booking: {
    heading: '¿Sigue el dolor después de unos días?',
    text: 'Permítanos revisarlo. Traiga sus preguntas y mencione cualquier lesión anterior.',
    label: 'Reservar una cita',
  },
  sources: [
    { title: 'NHS: Dolor de espalda (en inglés)', url: 'https://www.nhs.uk/conditions/back-pain/' },
    {
      title: 'NCCIH: Terapia de masaje (en inglés)',
      url: 'https://www.nccih.nih.gov/health/massage-therapy',
    },
    {
      title: 'MedlinePlus: Dolor de espalda',
      url: 'https://medlineplus.gov/spanish/backpain.html',
    },
  ],
  reviewed: { on: '2026-11-23' },
};
