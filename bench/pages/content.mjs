// The words of every page of the bench: those of the built-in topic and of the widgets' messages, so
// that no page says less than another.
import { readFileSync } from 'node:fs';
import { iconPath } from '../../dist/esm/components/tips-card/icons.js';
import { en as messages } from '../../dist/esm/content/messages/en.js';

const topic = JSON.parse(
  readFileSync(
    new URL('../../dist/topics/back-ache-after-massage.en.json', import.meta.url),
    'utf8',
  ),
);
const reviewed = new Date(`${topic.reviewed.on}T12:00`).toLocaleDateString('en', {
  dateStyle: 'long',
});

export const content = {
  article: {
    title: topic.title,
    before: [
      'Many people feel looser and lighter after a massage. Some are sore the next day, and wonder whether something went wrong.',
      'Most of the time nothing did. Here is what others have found helpful, and why it can happen at all.',
      'Every back is another: take from this page what fits yours, and leave the rest.',
    ],
    after: [
      'We are glad of every question, before a session and after it.',
      'The words on this page are no advice for your own case.',
    ],
  },
  tips: {
    heading: topic.tipsHeading,
    intro: topic.intro,
    items: topic.tips.map(({ icon: name, title, text }) => ({
      path: iconPath(name),
      icon: name,
      title,
      text,
    })),
    advice: topic.advice,
    seekHelp: { heading: messages.getHelp, ...topic.seekHelp },
    updated: { words: messages.updated, day: reviewed },
    sources: {
      heading: messages.sources.replace('{count}', topic.sources.length),
      items: topic.sources,
    },
  },
  causes: {
    heading: topic.causesHeading,
    intro: topic.causesIntro,
    items: topic.causes,
  },
  booking: {
    hours: messages.open,
    heading: topic.booking.heading,
    text: topic.booking.text,
    label: topic.booking.label,
    close: messages.close,
  },
  form: {
    heading: messages.leaveReply,
    intro: `${messages.emailIsPrivate} ${messages.requiredIsMarked}`,
    fields: [
      { name: 'name', label: messages.name, type: 'text', required: true },
      { name: 'email', label: messages.email, type: 'email', required: true },
      { name: 'website', label: messages.website, type: 'url', required: false },
    ],
    comment: messages.comment,
    hint: messages.hint,
    remember: messages.remember,
    send: messages.send,
  },
};

/** What is no word, or stands in a dialog that is closed. */
const unseen = new Set(['id', 'path', 'icon', 'url', 'name', 'type', 'close', 'required']);

/** Every sentence that a visitor of any page must find on it. */
export const sentences = (value = content) =>
  typeof value === 'string'
    ? [value]
    : Object.entries(value ?? {}).flatMap(([key, part]) =>
        unseen.has(key) ? [] : sentences(part),
      );
