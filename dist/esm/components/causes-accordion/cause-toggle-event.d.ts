import { WidgetEvent } from '../../shared/widget-event.js';
/** A cause was opened or closed, by the visitor, an address or find-in-page. */
export declare class CauseToggleEvent extends WidgetEvent {
    /** The cause's id in its topic. */
    readonly id: string;
    /** Whether it is open now. */
    readonly open: boolean;
    constructor(
    /** The cause's id in its topic. */
    id: string, 
    /** Whether it is open now. */
    open: boolean);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'aftercare-cause-toggle': CauseToggleEvent;
    }
}
