export { readConnectTo } from './connect-to.js';
export { createGuest, type Guest, type GuestOptions } from './guest.js';
export type { GuestListener } from './guest-listener.js';
