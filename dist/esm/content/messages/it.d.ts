import type { Messages } from './messages.js';
export declare const it: Messages;
