package org.huiyin.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Paths of another file system that answer as the real ones do. */
final class FaultyPath implements InvocationHandler {
  private final Path real;
  private final FileSystem system;

  private FaultyPath(Path real, FileSystem system) {
    this.real = real;
    this.system = system;
  }

  static Path wrap(Path real, FileSystem system) {
    if (real == null) {
      return null;
    }
    return (Path)
        Proxy.newProxyInstance(
            FaultyPath.class.getClassLoader(),
            new Class<?>[] {Path.class},
            new FaultyPath(real, system));
  }

  /** The real path. */
  static Path real(Path path) {
    return Proxy.isProxyClass(path.getClass())
        ? ((FaultyPath) Proxy.getInvocationHandler(path)).real
        : path;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    String name = method.getName();
    switch (name) {
      case "getFileSystem":
        return system;
      case "equals":
        return arguments[0] instanceof Path other && real.equals(real(other));
      case "toFile":
        return real.toFile();
      case "iterator":
        List<Path> names = new ArrayList<>();
        for (Path part : real) {
          names.add(wrap(part, system));
        }
        Iterator<Path> all = names.iterator();
        return all;
      case "toRealPath":
        Faults.call(real.toAbsolutePath(), Faults.Act.LOOK, name);
        break;
      default:
    }
    Object[] reals = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < reals.length; i++) {
      reals[i] = reals[i] instanceof Path path ? real(path) : reals[i];
    }
    try {
      Object result = method.invoke(real, reals);
      return result instanceof Path path ? wrap(path, system) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
