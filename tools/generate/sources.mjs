// The first step of `npm run build`: the modules in src that are made of package.json, the topics' JSON Schema and
// the names of the files with words.
import { languages, missingTranslations, topicIds } from './content.mjs';
import { topicModule } from './topic-types.mjs';
import { fail, read, writeFormatted } from './write.mjs';

const { version } = JSON.parse(read('package.json'));

fail(...missingTranslations());

await writeFormatted(
  'src/shared/version.ts',
  `/** The version of the package. Generated from package.json by \`npm run build\`. */
export const version = '${version}';`,
);

await writeFormatted(
  'src/content/topic.ts',
  topicModule(JSON.parse(read('src/content/topic.schema.json'))),
);

await writeFormatted(
  'src/content/built-in.ts',
  `// Generated from the names of the files in messages/ and topics/ by \`npm run build\`.

/** The codes of the languages that have messages and topics. */
export const languageCodes: readonly string[] = ${JSON.stringify(languages)};

/** The ids of the built-in topics. */
export const topicIds: readonly string[] = ${JSON.stringify(topicIds)};
`,
);
