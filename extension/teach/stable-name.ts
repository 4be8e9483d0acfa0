/** How builds and frameworks begin the names that they make anew every time. */
const madeBegins = /^(css|sc|jss|emotion|styled|svelte|ember|radix|headlessui|mui|gwt-uid|__|_ng|ng-tns|:r)/i;

/**
 * Whether a class, or the name of an attribute, looks as if a person chose it ("patient-name", "header2"), so that it is
 * still there after the next release of the page. What a build made ("css-1q8s7x", "Header_name__3xY2a") is not. A guess,
 * and only good for choosing: a name that goes away finds nothing, and finding nothing is a doubt.
 */
export function isStableName(name: string): boolean {
  if (!/^-?[A-Za-z_][\w-]*$/.test(name) || name.length > 50 || madeBegins.test(name)) return false;
  return name.split(/[-_]+/).filter(Boolean).every(isWord);
}

/**
 * Whether the value of an attribute looks as if it was chosen for this place in the page. One with a figure is not: it
 * may number patients, dossiers or rows, and the next one has another.
 */
export function isStableValue(value: string): boolean {
  if (!/^[A-Za-z_][\w.:-]*$/.test(value) || /\d/.test(value) || value.length > 50 || madeBegins.test(value)) {
    return false;
  }
  return value
    .split(/[-_.:]+/)
    .filter(Boolean)
    .every(isWord);
}

/** A word, or words written together, with one figure at most behind it ("header2", "lblPatientName"). */
function isWord(part: string): boolean {
  if (!/^[A-Za-z]+\d?$/.test(part)) return false;
  if (/([a-z][A-Z]){2}/.test(part)) return false; // "aBcD"
  return part.length < 5 || /[aeiouy]/i.test(part);
}
