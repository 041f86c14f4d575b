import typescript from '@rollup/plugin-typescript';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';

/**
 * TypeScript for rollup. Lit's transformer turns decorators into static `properties`: the helper that runs them in a
 * browser would cost half a kilobyte.
 */
export const compileTypescript = (options) =>
  typescript({
    tsconfig: './tsconfig.json',
    transformers: {
      before: [{ type: 'program', factory: (program) => idiomaticDecoratorsTransformer(program) }],
    },
    ...options,
  });
