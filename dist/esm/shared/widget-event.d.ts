/** What all events of the widgets have in common: they bubble, and leave shadow roots. */
export declare abstract class WidgetEvent extends Event {
    constructor(type: string, cancelable?: boolean);
}
