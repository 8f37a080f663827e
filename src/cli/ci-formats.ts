/** `--format` of the commands that check. A list of its own: the renderers are loaded only when one is used. */
export const checkFormats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
