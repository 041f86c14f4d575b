// The four tags in the templates of Vue 3: import type {} from 'aftercare-widgets/vue';
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Tags } from './tags.js';

type Camelized<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camelized<Tail>>}`
  : Name;

type Properties<Attributes> = {
  [Name in keyof Attributes as Camelized<Name & string>]: Attributes[Name];
};

type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

type VueTags = {
  [Tag in keyof Tags]: new () => {
    $props: HTMLAttributes & Properties<Tags[Tag]['attributes']> & PublicProps;
    $emit: EmitFn<Emits<Tags[Tag]['events']>>;
  } & Tags[Tag]['element'];
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
