import type { Messages } from './messages.js';
export declare const he: Messages;
