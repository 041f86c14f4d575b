export function guest() {}
