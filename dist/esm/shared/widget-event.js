/** What all events of the widgets have in common: they bubble, and leave shadow roots. */
class WidgetEvent extends Event {
    constructor(type, cancelable = false) {
        super(`aftercare-${type}`, { bubbles: true, cancelable, composed: true });
    }
}

export { WidgetEvent };
//# sourceMappingURL=widget-event.js.map
