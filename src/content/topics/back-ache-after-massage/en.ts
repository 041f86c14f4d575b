import type { Topic } from '../../topic.js';

/**
 * Back ache after a massage, in English.
 *
 * The signs under `seekHelp` follow what NHS trusts list for back pain that should be seen at once: numbness in the
 * saddle area; weakness or numbness of legs; bladder or bowel; fever, chest pain, feeling very unwell; pain after a
 * fall. Nothing here promises a cure. No clinician has reviewed these words: `reviewed` gives the day they were
 * written, and a clinic adds its own name and date with `reviewed-by` and `reviewed-on`.
 */
export const topic: Topic = {
  id: 'back-ache-after-massage',
  lang: 'en',
  title: 'Back ache after a massage',
  intro: 'Soreness for a day or two is common, above all after firm pressure.',
  tipsHeading: 'What can help in the first days',
  causesHeading: 'Why it can happen',
  causesIntro: 'Five common reasons. Tell your therapist about the last two.',
  causes: [
    {
      id: 'pressure',
      title: 'How deep the massage went',
      text: 'Firm pressure can irritate tissue a little. It may feel bruised for a day or two, as after a workout.',
    },
    {
      id: 'tightness',
      title: 'Tight or strained muscles',
      text: 'Tight neck and back muscles can be tender after being pressed and stretched.',
    },
    {
      id: 'fluids',
      title: 'Not enough fluids',
      text: 'Being low on fluids, say after hot yoga, may add to muscle soreness.',
    },
    {
      id: 'exercise',
      title: 'Exercise just before the session',
      text: 'Hard exercise can leave muscles sensitive to pressure.',
    },
    {
      id: 'injury',
      title: 'An earlier injury or surgery',
      text: 'A back that was hurt before may react more strongly. Tell your therapist before the session.',
    },
  ],
  tips: [
    {
      id: 'water',
      icon: 'water',
      title: 'Keep drinking water',
      text: 'A glass before the session and a few after it.',
    },
    {
      id: 'stretch',
      icon: 'stretch',
      title: 'Stretch gently',
      text: 'Slow, easy movements. Stop where it starts to hurt.',
    },
    {
      id: 'bath',
      icon: 'bath',
      title: 'Take a warm bath or shower',
      text: 'Warmth may relax the muscles around the sore spot.',
    },
    {
      id: 'heat-cold',
      icon: 'heat-cold',
      title: 'Use heat or cold',
      text: 'A wrapped pack for 15–20 minutes, whichever feels better.',
    },
    {
      id: 'walk',
      icon: 'walk',
      title: 'Ease back into moving',
      text: 'Short walks and light activity can keep you from stiffening up.',
    },
    {
      id: 'ask',
      icon: 'ask',
      title: 'Ask if it lasts',
      text: 'If it is no better after a few days, or gets worse, see a health professional.',
    },
  ],
  advice:
    'Long-lasting pain, an earlier injury or surgery? Tell your massage therapist before the next session.',
  seekHelp: {
    text: 'Call your emergency number or go to an emergency department if you also have any of these:',
    items: [
      'numbness between the legs, or around genitals or buttocks',
      'new weakness or numbness in one or both legs',
      'new trouble with bladder or bowel control, or passing urine',
      'fever, chest pain, or feeling very unwell',
      'pain that began after a fall or accident',
    ],
  },
  booking: {
    heading: 'Still sore after a few days?',
    text: 'Let us take a look. Bring your questions, and mention any earlier injury.',
    label: 'Book an appointment',
  },
  sources: [
    { title: 'NHS: Back pain', url: 'https://www.nhs.uk/conditions/back-pain/' },
    { title: 'NCCIH: Massage therapy', url: 'https://www.nccih.nih.gov/health/massage-therapy' },
    { title: 'MedlinePlus: Back pain', url: 'https://medlineplus.gov/backpain.html' },
  ],
  reviewed: { on: '2026-11-23' },
};
