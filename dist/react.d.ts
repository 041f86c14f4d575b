// The four tags in the JSX of React 19: import type {} from 'aftercare-widgets/react';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tags } from './tags.js';

type Listeners<Tag extends keyof Tags> = {
  [Name in keyof Tags[Tag]['events'] & string as `on${Name}`]?:
    | ((
        event: Tags[Tag]['events'][Name] & { readonly currentTarget: Tags[Tag]['element'] },
      ) => void)
    | undefined;
};

type ReactTags = {
  [Tag in keyof Tags]: DetailedHTMLProps<
    HTMLAttributes<Tags[Tag]['element']>,
    Tags[Tag]['element']
  > &
    Tags[Tag]['attributes'] &
    Listeners<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
