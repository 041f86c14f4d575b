import type { Topic } from '../../topic.js';

/** In Tagalog. */
export const topic: Topic = {
  id: 'back-ache-after-massage',
  lang: 'tl',
  title: 'Pananakit ng likod pagkatapos ng masahe',
  intro: 'Karaniwan ang pananakit nang isa o dalawang araw, lalo na kung madiin ang masahe.',
  tipsHeading: 'Mga maaaring makatulong sa mga unang araw',
  causesHeading: 'Bakit ito maaaring mangyari',
  causesIntro:
    'Limang karaniwang dahilan. Kung may kinalaman sa inyo ang huling dalawa, sabihin ito sa inyong therapist.',
  causes: [
    {
      id: 'pressure',
      title: 'Gaano kadiin ang masahe',
      text: 'Maaaring bahagyang mairita ng madiing masahe ang mga tisyu ng katawan. Baka parang nabugbog ang pakiramdam nang isa o dalawang araw, gaya ng pagkatapos mag-ehersisyo.',
    },
    {
      id: 'tightness',
      title: 'Naninigas o napuwersang kalamnan',
      text: 'Maaaring sumakit kapag hinawakan ang naninigas na kalamnan sa leeg at likod matapos itong diinan at banatin.',
    },
    {
      id: 'fluids',
      title: 'Kulang sa likido',
      text: 'Ang kakulangan sa likido sa katawan, halimbawa pagkatapos ng hot yoga, ay maaaring makadagdag sa pananakit ng kalamnan.',
    },
    {
      id: 'exercise',
      title: 'Ehersisyo bago mismo ang masahe',
      text: 'Maaaring maging sensitibo sa diin ang mga kalamnan dahil sa mabigat na ehersisyo.',
    },
    {
      id: 'injury',
      title: 'Dating pinsala o operasyon',
      text: 'Maaaring mas matindi ang reaksiyon ng likod na dati nang napinsala. Sabihin ito sa inyong therapist bago ang masahe.',
    },
  ],
  tips: [
    {
      id: 'water',
      icon: 'water',
      title: 'Patuloy na uminom ng tubig',
      text: 'Isang baso bago ang masahe at ilan pa pagkatapos.',
    },
    {
      id: 'stretch',
      icon: 'stretch',
      title: 'Mag-unat nang marahan',
      text: 'Mabagal at magaang galaw. Huminto kapag nagsisimula nang sumakit.',
    },
    {
      id: 'bath',
      icon: 'bath',
      title: 'Magbabad o mag-shower sa maligamgam na tubig',
      text: 'Maaaring lumuwag ang mga kalamnan sa paligid ng masakit na bahagi dahil sa init.',
    },
    {
      id: 'heat-cold',
      icon: 'heat-cold',
      title: 'Gumamit ng mainit o malamig na kompres',
      text: 'Balutin ang kompres at ilapat nang 15–20 minuto, alinman ang mas maginhawa sa pakiramdam.',
    },
    {
      id: 'walk',
      icon: 'walk',
      title: 'Unti-unting bumalik sa pagkilos',
      text: 'Maaaring makatulong ang maiikling paglalakad at magaang gawain para hindi manigas ang katawan.',
    },
    {
      id: 'ask',
      icon: 'ask',
      title: 'Magtanong kung hindi nawawala',
      text: 'Kung hindi ito bumuti pagkalipas ng ilang araw, o kung lumala, magpatingin sa doktor o iba pang propesyonal sa kalusugan.',
    },
  ],
  advice:
    'Matagal nang pananakit, dating pinsala o operasyon? Sabihin ito sa inyong massage therapist bago ang susunod na masahe.',
  seekHelp: {
    text: 'Tumawag sa numerong pang-emergency sa inyong lugar o pumunta sa emergency room kung mayroon din kayong:',
    items: [
      'pamamanhid sa pagitan ng mga hita, o sa paligid ng ari o puwitan',
      'bagong panghihina o pamamanhid ng isa o parehong hita o binti',
      'bagong problema sa pagpigil ng ihi o dumi, o sa pag-ihi, gaya ng hindi makaihi',
      'lagnat, pananakit ng dibdib, o napakasamang pakiramdam',
      'pananakit na nagsimula pagkatapos matumba, mahulog o maaksidente',
    ],
  },
  booking: {
    heading: 'Masakit pa rin pagkalipas ng ilang araw?',
    text: 'Hayaan ninyong tingnan namin. Dalhin ang inyong mga tanong, at banggitin ang anumang dating pinsala.',
    label: 'Magpa-appointment',
  },
  sources: [
    {
      title: 'NHS: Pananakit ng likod (nasa Ingles)',
      url: 'https://www.nhs.uk/conditions/back-pain/',
    },
    {
      title: 'NCCIH: Masahe bilang terapiya (nasa Ingles)',
      url: 'https://www.nccih.nih.gov/health/massage-therapy',
    },
    {
      title: 'MedlinePlus: Pananakit ng likod (nasa Ingles)',
      url: 'https://medlineplus.gov/backpain.html',
    },
  ],
  reviewed: { on: '2026-11-23' },
};
