/** A part of the extension in a file of its own, loaded when it is first needed; esbuild.mjs says what is in each. */
export type PartName = 'reader' | 'sources' | 'secondReader' | 'agents';

/** Loads a part: an object with what its modules export. */
export type LoadPart = (name: PartName) => Promise<unknown>;

let load: LoadPart | undefined;

/** Says how this host loads parts; before anything asks for one. */
export function loadPartsBy(loader: LoadPart): void {
  load = loader;
}

/** The part of that name. @throws when its file cannot be read */
export async function loadPart(name: PartName): Promise<unknown> {
  if (load === undefined) throw new Error(`nothing loads the part ${name}`);
  return load(name);
}
