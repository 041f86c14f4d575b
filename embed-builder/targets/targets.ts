// Every kind of site that the builder writes code for.
import type { Choice } from '../choice.js';
import { plainHtml } from './plain-html.js';
import { react } from './react.js';
import { squarespace } from './squarespace.js';
import type { Target } from './target.js';
import { vue } from './vue.js';
import { wix } from './wix.js';
import { wordpress } from './wordpress.js';

/** In the order in which the builder lists them. */
export const targets: readonly Target[] = [plainHtml, wordpress, wix, squarespace, react, vue];

/** The chosen kind of site; plain HTML if the choice names an unknown one. */
export const targetOf = ({ options }: Choice): Target =>
  targets.find(({ name }) => name === options.target) ?? plainHtml;

/** The address of the script's folder, with a slash at its end; empty for sites that install the npm package. */
export const scriptFolder = (choice: Choice): string =>
  (choice.options.folder || targetOf(choice).folder).replace(/[^/]$/, '$&/');
