// The four tags in the markup of Svelte: import type {} from 'aftercare-widgets/svelte';
import type { EventHandler, HTMLAttributes } from 'svelte/elements';
import type { Tags } from './tags.js';

type Nullable<Attributes> = { [Name in keyof Attributes]: Attributes[Name] | null };

type Listeners<Tag extends keyof Tags> = {
  [Name in keyof Tags[Tag]['events'] & string as `on${Name}` | `on:${Name}`]?:
    EventHandler<Tags[Tag]['events'][Name] & Event, Tags[Tag]['element']> | null | undefined;
};

type SvelteTags = {
  [Tag in keyof Tags]: HTMLAttributes<Tags[Tag]['element']> &
    Nullable<Tags[Tag]['attributes']> &
    Listeners<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
