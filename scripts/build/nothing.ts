/** In place of a module that a library only needs for what Sitwell does not use of it. */
export {};
