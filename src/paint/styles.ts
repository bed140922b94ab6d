/**
 * A style sheet of our own in a document or shadow root.
 *
 * A constructed sheet is not subject to the page's content security policy. Firefox does not let content scripts set
 * `adoptedStyleSheets` (bug 1751346); there a `<style>` element made by the extension is exempt from the policy.
 */
export interface Styles {
  replace(css: string): void;
  remove(): void;
}

export function addStyles(root: Document | ShadowRoot): Styles {
  const document = root instanceof Document ? root : root.ownerDocument;
  return adopted(root, document) ?? inElement(root, document);
}

function adopted(root: Document | ShadowRoot, document: Document): Styles | undefined {
  try {
    const view = document.defaultView;
    if (view === null) return undefined;
    const sheet = new view.CSSStyleSheet();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return {
      replace: (css) => sheet.replaceSync(css),
      remove() {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      },
    };
  } catch {
    return undefined;
  }
}

function inElement(root: Document | ShadowRoot, document: Document): Styles {
  const element = document.createElement('style');
  if (root instanceof Document) root.documentElement.append(element);
  else root.append(element);
  return {
    replace(css) {
      element.textContent = css;
    },
    remove: () => element.remove(),
  };
}
