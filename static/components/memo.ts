/**
 * Renders a component again only when its properties change.
 *
 * @module
 */

import { Component, type ComponentChild, type ComponentType, h } from "preact";

/** A component that is skipped while every one of its properties is the same as before. */
export function memo<P extends object>(Inner: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const names = new Set([...Object.keys(this.props), ...Object.keys(next)]) as Set<keyof P>;
      return [...names].some((name) => this.props[name] !== next[name]);
    }

    override render(props: P): ComponentChild {
      return h(Inner, props);
    }
  };
}
