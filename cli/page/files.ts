import { make } from './make.ts';

/** Gives the person a file with this text, as if it had been downloaded. It never leaves their machine. */
export function giveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  make('a', { href: address, download: name }).click();
  // The browser has read the address by the time that the next view is drawn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The text of a file that a person chose; nothing when it is not text, or far too large to be a file of answers. */
export async function textOf(file: File): Promise<string | undefined> {
  if (file.size > LARGEST) return undefined;
  try {
    const bytes = await file.arrayBuffer();
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const LARGEST = 10_000_000;
