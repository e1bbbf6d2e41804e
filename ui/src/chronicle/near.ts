// Of a long chronicle only what is near the window is drawn. It is cut into stretches; one that is far is an empty box of
// about its height, and is drawn, once and for good, when it comes within three heights of what the page shows.

/** So many things are drawn whole: that takes a frame or two. */
export const DRAWN_AT_ONCE = 150;
/** Of more, so many are drawn together. */
const STRETCH = 20;

/** Cuts what is too long to be drawn whole. */
export function stretches<T>(items: readonly T[]): (readonly T[])[] {
	if (items.length <= DRAWN_AT_ONCE) return [items];
	return Array.from({ length: Math.ceil(items.length / STRETCH) }, (_, i) => items.slice(i * STRETCH, (i + 1) * STRETCH));
}

const waiting = new WeakMap<Element, () => void>();
const observers = new WeakMap<Element, IntersectionObserver>();

/** Calls `then` when the element comes near to what the scrolling `page` shows; gives what ends the waiting. */
export function near(page: HTMLElement, element: Element, then: () => void): () => void {
	const observer = observers.get(page) ?? new IntersectionObserver(arrived, { root: page, rootMargin: '300% 0px' });
	observers.set(page, observer);
	waiting.set(element, then);
	observer.observe(element);
	return () => observer.unobserve(element);
}

function arrived(seen: IntersectionObserverEntry[], observer: IntersectionObserver): void {
	for (const { target, isIntersecting } of seen) {
		if (!isIntersecting) continue;
		observer.unobserve(target);
		waiting.get(target)?.();
	}
}
