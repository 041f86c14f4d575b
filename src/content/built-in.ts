// Generated from the names of the files in messages/ and topics/ by `npm run build`.

/** The codes of the languages that have messages and topics. */
export const languageCodes: readonly string[] = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'he',
  'it',
  'ja',
  'ko',
  'pl',
  'pt',
  'ru',
  'tl',
  'vi',
  'zh',
];

/** The ids of the built-in topics. */
export const topicIds: readonly string[] = ['back-ache-after-massage'];
