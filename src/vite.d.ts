/** Lets the background import the path of an injected script. */
/// <reference types="@crxjs/vite-plugin/client" />
