/** A file for the user to keep. `type`: its media type. */
export type SavedFile = {
  readonly name: string;
  readonly type: string;
  readonly content: string;
};

/** Lets the browser save a file, as a click on a link would: nothing leaves this computer. */
export function saveFile({
  name,
  type,
  content,
}: Omit<SavedFile, 'content'> & { readonly content: BlobPart }): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address)); // once the browser has begun to read it
}
