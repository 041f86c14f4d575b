/** What all events of the widgets have in common: they bubble, and leave shadow roots. */
export abstract class WidgetEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(`aftercare-${type}`, { bubbles: true, cancelable, composed: true });
  }
}
