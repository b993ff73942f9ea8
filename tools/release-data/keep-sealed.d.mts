export function keepSealed(release: string, folder: string): void;
