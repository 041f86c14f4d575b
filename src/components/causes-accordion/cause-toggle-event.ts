import { WidgetEvent } from '../../base/widget-event.js';

/** A cause was opened or closed, by the visitor, an address or find-in-page. */
export class CauseToggleEvent extends WidgetEvent {
  constructor(
    /** The cause's id in its topic. */
    readonly id: string,
    /** Whether it is open now. */
    readonly open: boolean,
  ) {
    super('cause-toggle');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercare-cause-toggle': CauseToggleEvent;
  }
}
