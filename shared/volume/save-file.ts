import type { ExportFile } from './export-file.ts';

/** Lets the browser save a file, as a click on a link would. */
export function saveFile({ name, type, content }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address)); // once the browser has begun to read it
}
