/** What the cases may do with a browser, whichever it is. Implementations: chromium.ts, firefox.ts. */

/** A tab with a web page or one of the extension's own pages. */
export interface Tab {
  /** Runs a function in the page's own world. Only JSON goes in and out. */
  evaluate<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  /** Has a script run in every page that this tab goes to, before the page's own. */
  before(script: string): Promise<void>;
  /** Runs a whole script, as if from the developer's console: no content security policy stops it. */
  run(script: string): Promise<void>;
  goto(url: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** Moves the pointer, in CSS pixels of the viewport. */
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A finger on the screen for a moment. */
  tap(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  /** Sets the viewport, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What the reader's system asks for, or the page as it is printed, until the tab is closed. */
  dress(wish: { readonly dark?: boolean; readonly forcedColors?: boolean; readonly print?: boolean }): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
  /** What the page's console and error handlers got: errors only. */
  readonly errors: readonly string[];
}

/** A browser with the built extension in it. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** One of the extension's own pages, open all the time in a tab behind: there the extension's API can be asked. */
  readonly own: Tab;
  /** How many first-run pages opened at installation; they are closed by now. */
  readonly firstRuns: number;
  /** Opens a new tab in front. */
  open(url: string): Promise<Tab>;
  /** The tab's id in the extension's API. */
  idOf(tab: Tab): Promise<number>;
  /** Opens one of the extension's own pages in a new tab, for example `src/popup/index.html?tab=3`. */
  openOwn(path: string): Promise<Tab>;
  /**
   * The background is stopped: in Chromium at once, whatever it is doing; Firefox does it by itself when it is idle.
   * Resolves when it has stopped.
   */
  stopBackground(): Promise<void>;
  /** Opens a page's source in a tab in front; the tab's id in the extension's API. */
  openSource(url: string): Promise<number>;
  /** Takes the extension's access to web pages away, as a reader can; there is no way back. */
  withholdAccess(): Promise<void>;
  /** Switches the extension off, as a reader can in the browser's list; nothing of it can be asked afterwards. */
  switchOff(): Promise<void>;
  /** A reader's click on the toolbar button over the tab in front, which is the one given. */
  clickButton(tab: Tab): Promise<void>;
  /** Hosts outside this machine that were asked for, by the browser itself or by anything in it. */
  readonly asked: readonly string[];
  close(): Promise<void>;
  /** Resolves when the window was closed, by whomever. */
  readonly closed: Promise<void>;
}
