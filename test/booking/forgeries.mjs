export function forgeries() {}
