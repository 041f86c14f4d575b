import { WidgetEvent } from '../../shared/widget-event.js';

/** A cause was opened or closed, by the visitor, an address or find-in-page. */
class CauseToggleEvent extends WidgetEvent {
    constructor(
    /** The cause's id in its topic. */
    id, 
    /** Whether it is open now. */
    open) {
        super('cause-toggle');
        this.id = id;
        this.open = open;
    }
}

export { CauseToggleEvent };
//# sourceMappingURL=cause-toggle-event.js.map
