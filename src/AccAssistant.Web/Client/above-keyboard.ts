/**
 * Keeps an element that rests at the bottom above the on-screen keyboard where that lies over the page instead of making it smaller (iOS).
 * Who has zoomed in sees a part of the page for another reason.
 */
export function keepAboveKeyboard(element: HTMLElement): void {
  const seen = visualViewport;
  if (seen === null) return;
  const place = (): void => {
    const covered = seen.scale > 1 ? 0 : Math.max(0, Math.round(innerHeight - seen.height - seen.offsetTop));
    element.style.setProperty("--keyboard", `${covered}px`);
  };
  seen.addEventListener("resize", place);
  seen.addEventListener("scroll", place);
}
