/** Puts text on the clipboard; answers whether the browser did it. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    if (document.defaultView?.navigator.clipboard !== undefined) return true;
  } catch {
    // Refused: the older way may still be open to us.
  }
  return copyByEvent(document, text);
}

/** Pages without a secure connection have no clipboard interface; there the copy command is answered by ourselves. */
function copyByEvent(document: Document, text: string): boolean {
  let done = false;
  const answer = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    done = true;
  };
  document.addEventListener('copy', answer, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', answer, { capture: true });
  return done;
}
