/**
 * Lets the browser fetch the panel's code for when the user comes back from signing in. Not before this page has done
 * its own work: on the way there the two would be in each other's way.
 */
export function fetchPanel(): void {
  const links = document.querySelector<HTMLTemplateElement>('template#panel');
  if (links) document.head.append(links.content); // only the page of the consult has them: few open the others
}
