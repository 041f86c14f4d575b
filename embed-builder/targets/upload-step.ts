import type { TargetContext } from './target.js';

/** The step for sites that host the script themselves. */
export const uploadStep = ({ release: { file }, folder }: TargetContext): string =>
  `Put ${file}, self-check.js and the folders locales and topics from dist/ on your site, in one folder: the script’s address is then ${folder}${file}.`;
