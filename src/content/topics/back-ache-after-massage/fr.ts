import type { Topic } from '../../topic.js';

/** In French. */
export const topic: Topic = {
  id: 'back-ache-after-massage',
  lang: 'fr',
  title: 'Mal de dos après un massage',
  intro: 'Avoir des courbatures un jour ou deux est courant, surtout après une pression forte.',
  tipsHeading: 'Ce qui peut aider les premiers jours',
  causesHeading: 'Pourquoi cela peut arriver',
  causesIntro: 'Cinq raisons courantes. Parlez des deux dernières à votre thérapeute.',
  causes: [
    {
      id: 'pressure',
      title: 'La profondeur du massage',
      text: 'Une pression forte peut irriter légèrement les tissus. La zone peut sembler meurtrie un jour ou deux, comme après une séance de sport.',
    },
    {
      id: 'tightness',
      title: 'Des muscles tendus ou trop sollicités',
      text: 'Les muscles tendus du cou et du dos peuvent être sensibles après avoir été pressés et étirés.',
    },
    {
      id: 'fluids',
      title: 'Un manque d’hydratation',
      text: 'Manquer d’eau, par exemple après un cours de hot yoga, peut accentuer les courbatures.',
    },
    {
      id: 'exercise',
      title: 'Un effort juste avant la séance',
      text: 'Un effort intense peut laisser les muscles sensibles à la pression.',
    },
    {
      id: 'injury',
      title: 'Une blessure ou une opération antérieure',
      text: 'Un dos déjà blessé par le passé peut réagir plus fortement. Dites-le à votre thérapeute avant la séance.',
    },
  ],
  tips: [
    {
      id: 'water',
      icon: 'water',
      title: 'Continuez à boire de l’eau',
      text: 'Un verre avant la séance et quelques-uns après.',
    },
    {
      id: 'stretch',
      icon: 'stretch',
      title: 'Étirez-vous en douceur',
      text: 'Des mouvements lents et faciles. Arrêtez-vous dès que cela commence à faire mal.',
    },
    {
      id: 'bath',
      icon: 'bath',
      title: 'Prenez une douche ou un bain chaud',
      text: 'La chaleur peut détendre les muscles autour de la zone douloureuse.',
    },
    {
      id: 'heat-cold',
      icon: 'heat-cold',
      title: 'Appliquez du chaud ou du froid',
      text: 'Une poche chaude ou froide, enveloppée dans un linge, pendant 15 à 20 minutes, selon ce qui vous convient le mieux.',
    },
    {
      id: 'walk',
      icon: 'walk',
      title: 'Reprenez le mouvement peu à peu',
      text: 'De courtes marches et une activité légère peuvent vous éviter de vous raidir.',
    },
    {
      id: 'ask',
      icon: 'ask',
      title: 'Demandez conseil si cela dure',
      text: 'Si cela ne va pas mieux après quelques jours, ou si cela empire, consultez un professionnel de santé.',
    },
  ],
  advice:
    'Une douleur qui dure, une blessure ou une opération antérieure ? Dites-le à votre thérapeute avant la prochaine séance.',
  seekHelp: {
    text: 'Appelez le numéro d’urgence ou allez aux urgences si vous avez aussi l’un de ces signes :',
    items: [
      'un engourdissement entre les jambes, ou autour des organes génitaux ou des fesses',
      'une faiblesse ou un engourdissement apparus récemment dans une jambe ou les deux',
      'des difficultés apparues récemment à contrôler la vessie ou les intestins, ou à uriner',
      'de la fièvre, une douleur dans la poitrine ou l’impression d’aller très mal',
      'une douleur apparue après une chute ou un accident',
    ],
  },
  booking: {
    heading: 'Encore mal après quelques jours ?',
    text: 'Nous pouvons regarder cela ensemble. Venez avec vos questions et signalez toute blessure antérieure.',
    label: 'Prendre rendez-vous',
  },
  sources: [
    { title: 'NHS : Mal de dos (en anglais)', url: 'https://www.nhs.uk/conditions/back-pain/' },
    {
      title: 'NCCIH : Massage thérapeutique (en anglais)',
      url: 'https://www.nccih.nih.gov/health/massage-therapy',
    },
    {
      title: 'MedlinePlus : Mal de dos (en anglais)',
      url: 'https://medlineplus.gov/backpain.html',
    },
  ],
  reviewed: { on: '2026-11-23' },
};
