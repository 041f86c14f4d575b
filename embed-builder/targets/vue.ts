import { vue as vueDialect, writeAll } from '../markup.js';
import { installPiece, languagesStep, setUpCode } from './npm-package.js';
import type { Target, TargetContext } from './target.js';

const component = ({ sharedSettings, widgets }: TargetContext): string => `<script setup>
${setUpCode(sharedSettings)}
</script>

<template>
${writeAll(widgets, vueDialect, '  ')}
</template>`;

export const vue: Target = {
  name: 'vue',
  title: 'Vue',
  isHtml: false,
  folder: '',
  instructions: (context) => ({
    steps: [
      'Install the package (npm keeps its hash in package-lock.json), tell Vue’s compiler whose tags these are, and write this into a component. Vue 3.',
      languagesStep,
    ],
    pieces: [
      installPiece(context.release),
      {
        title: 'vite.config.js',
        language: 'js',
        code: `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('aftercare-') } } })`,
      },
      { title: 'Aftercare.vue', language: 'vue', code: component(context) },
    ],
  }),
};
