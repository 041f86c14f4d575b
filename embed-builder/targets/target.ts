// The interface that every kind of site implements.
import type { Markup } from '../../src/authoring.js';

/** The released script that a snippet names. */
export interface Release {
  readonly version: string;
  readonly file: string;
  readonly integrity: string;
}

/** A piece of code to paste, or a command to type. */
export interface Piece {
  readonly title: string;
  readonly language: 'html' | 'css' | 'jsx' | 'vue' | 'sh' | 'js';
  readonly code: string;
}

/** How to add the widgets to a site. */
export interface Instructions {
  /** The steps to take, in order. */
  readonly steps: readonly string[];
  readonly pieces: readonly Piece[];
}

/** What a target's instructions are made from. */
export interface TargetContext {
  readonly release: Release;
  /** The address of the script's folder, with a slash at its end. */
  readonly folder: string;
  /** The settings that apply to every widget, by attribute name. */
  readonly sharedSettings: Readonly<Record<string, string>>;
  /** The chosen widgets. */
  readonly widgets: readonly Markup[];
  /** Writes the styles, the script and the widgets as HTML. */
  readonly pageHtml: () => string;
}

/** A kind of site. */
export interface Target {
  /** The value of the option `target`, which addresses of the builder contain. */
  readonly name: string;
  readonly title: string;
  /** Whether the code is HTML with the script tag. */
  readonly isHtml: boolean;
  /** The usual folder of the script; empty if the site installs the npm package. */
  readonly folder: string;
  instructions(context: TargetContext): Instructions;
}
