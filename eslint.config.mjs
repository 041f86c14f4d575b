import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
    ],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.test.json', 'test/package/consumer/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Lit calls an `@event` listener with the element as `this`, which the rule cannot know.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      // The types of @open-wc/semantic-dom-diff say, wrongly, that `.to.equal()` gives a promise.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['Equal'], package: '@open-wc/semantic-dom-diff' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
  },
  {
    // What runs in a page, and tests that hand functions over to one.
    files: [
      'bench/**/*.{js,mjs}',
      'demo/*.js',
      '.storybook/*.js',
      'tools/generate/{heights,pictures}.mjs',
      '**/*.test.mjs',
      'test/**/*.mjs',
    ],
    languageOptions: { globals: globals.browser },
  },
  {
    // What the pages of these tests hold beside the widgets: `visitor.mjs`, and what the frames do.
    files: ['test/booking/*.mjs'],
    languageOptions: { globals: { visitor: 'readonly', tell: 'readonly', heard: 'readonly' } },
  },
);
