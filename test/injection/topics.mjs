// Topics and languages with payloads in them.
/** The languages that come as files. */
export const languages = 'ar de fr he it ja ko pl pt ru tl vi zh'.split(' ');

/** A topic with a text in every place that holds any. */
export function topicOf(text, wrap = (text) => text) {
  const here = wrap(text);
  const items = [here, here];
  const list = [1, 2].map((number) => ({
    id: wrap(text, number),
    title: here,
    text: here,
    icon: here,
  }));
  return {
    id: here,
    lang: here,
    title: here,
    intro: here,
    tipsHeading: here,
    causesHeading: here,
    causesIntro: here,
    advice: here,
    causes: list,
    tips: list,
    seekHelp: { text: here, items },
    booking: { heading: here, text: here, label: here },
    sources: [
      { title: here, url: 'https://example.com/' },
      { title: 'x', url: here },
      { title: here, url: here },
    ],
    // Some engines take any text with a number in it for a day; none with a word at its end.
    reviewed: { by: here, on: wrap(`${text} x`) },
  };
}
/** How many places that are. */
export const placesOfTopic = 37;
