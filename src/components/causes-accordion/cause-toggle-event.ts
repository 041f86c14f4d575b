/** A cause was opened or closed, by the visitor, an address or find-in-page. */
export class CauseToggleEvent extends Event {
  constructor(
    /** The cause's id in its topic. */
    readonly id: string,
    /** Whether it is open now. */
    readonly open: boolean,
  ) {
    super('aftercare-cause-toggle', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'aftercare-cause-toggle': CauseToggleEvent;
  }
}
