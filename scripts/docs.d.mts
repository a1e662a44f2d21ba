export function pages(): Promise<Readonly<Record<string, string>>>;
