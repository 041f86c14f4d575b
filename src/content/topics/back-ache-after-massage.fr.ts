import type { BackAcheWords } from './back-ache-after-massage.js';

/** In French. */
export const fr: BackAcheWords = {
  lang: 'fr',
  title: 'Mal de dos après un massage',
  intro: 'Avoir des courbatures un jour ou deux est courant, surtout après une pression forte.',
  tipsHeading: 'Ce qui peut aider les premiers jours',
  causesHeading: 'Pourquoi cela peut arriver',
  causesIntro: 'Cinq raisons courantes. Parlez des deux dernières à votre thérapeute.',
  causes: {
    pressure: {
      title: 'La profondeur du massage',
      text: 'Une pression forte peut irriter légèrement les tissus. La zone peut sembler meurtrie un jour ou deux, comme après une séance de sport.',
    },
    tightness: {
      title: 'Des muscles tendus ou trop sollicités',
      text: 'Les muscles tendus du cou et du dos peuvent être sensibles après avoir été pressés et étirés.',
    },
    fluids: {
      title: 'Un manque d’hydratation',
      text: 'Manquer d’eau, par exemple après un cours de hot yoga, peut accentuer les courbatures.',
    },
    exercise: {
      title: 'Un effort juste avant la séance',
      text: 'Un effort intense peut laisser les muscles sensibles à la pression.',
    },
    injury: {
      title: 'Une blessure ou une opération antérieure',
      text: 'Un dos déjà blessé par le passé peut réagir plus fortement. Dites-le à votre thérapeute avant la séance.',
    },
  },
  tips: {
    water: {
      title: 'Continuez à boire de l’eau',
      text: 'Un verre avant la séance et quelques-uns après.',
    },
    stretch: {
      title: 'Étirez-vous en douceur',
      text: 'Des mouvements lents et faciles. Arrêtez-vous dès que cela commence à faire mal.',
    },
    bath: {
      title: 'Prenez une douche ou un bain chaud',
      text: 'La chaleur peut détendre les muscles autour de la zone douloureuse.',
    },
    'heat-cold': {
      title: 'Appliquez du chaud ou du froid',
      text: 'Une poche chaude ou froide, enveloppée dans un linge, pendant 15 à 20\u00a0minutes, selon ce qui vous convient le mieux.',
    },
    walk: {
      title: 'Reprenez le mouvement peu à peu',
      text: 'De courtes marches et une activité légère peuvent vous éviter de vous raidir.',
    },
    ask: {
      title: 'Demandez conseil si cela dure',
      text: 'Si cela ne va pas mieux après quelques jours, ou si cela empire, consultez un professionnel de santé.',
    },
  },
  advice:
    'Une douleur qui dure, une blessure ou une opération antérieure\u00a0? Dites-le à votre thérapeute avant la prochaine séance.',
  seekHelp: {
    text: 'Appelez le numéro d’urgence ou allez aux urgences si vous avez aussi l’un de ces signes\u00a0:',
    items: [
      'un engourdissement entre les jambes, ou autour des organes génitaux ou des fesses',
      'une faiblesse ou un engourdissement apparus récemment dans une jambe ou les deux',
      'des difficultés apparues récemment à contrôler la vessie ou les intestins, ou à uriner',
      'de la fièvre, une douleur dans la poitrine ou l’impression d’aller très mal',
      'une douleur apparue après une chute ou un accident',
    ],
  },
  booking: {
    heading: 'Encore mal après quelques jours\u00a0?',
    text: 'Nous pouvons regarder cela ensemble. Venez avec vos questions et signalez toute blessure antérieure.',
    label: 'Prendre rendez-vous',
  },
  sources: [
    {
      title: 'NHS\u00a0: Mal de dos (en anglais)',
      url: 'https://www.nhs.uk/conditions/back-pain/',
    },
    {
      title: 'NCCIH\u00a0: Massage thérapeutique (en anglais)',
      url: 'https://www.nccih.nih.gov/health/massage-therapy',
    },
    {
      title: 'MedlinePlus\u00a0: Mal de dos (en anglais)',
      url: 'https://medlineplus.gov/backpain.html',
    },
  ],
};
