export function packExtension(folder: string): Promise<string>;
export function packCommandLine(folder: string): string;
