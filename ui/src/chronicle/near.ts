// Tells an element, once, that it is in the window or within three of its heights.

/** A chronicle of so many entries is drawn whole: that takes less than a frame or two. */
export const DRAWN_AT_ONCE = 150;

/** So many entries before and after the one at hand are drawn at once in any chronicle: more than a window holds. */
export const DRAWN_AROUND = 12;

const waiting = new WeakMap<Element, () => void>();
const observers = new WeakMap<Element, IntersectionObserver>();

/** Calls `then` when the element comes near to what the scrolling `page` shows; gives what ends the waiting. */
export function near(page: HTMLElement, element: HTMLElement, then: () => void): () => void {
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
