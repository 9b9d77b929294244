package org.huiyin.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * A record: its components in their order. It is made by its canonical constructor, whose checks
 * hold for damaged bytes too. Its components are set later, because they may contain the record.
 *
 * <p>Fields are read directly: on Java 17 each accessor that is called often would get a class of
 * its own at run time, which costs a short build more than it saves.
 */
final class RecordShape implements Shape {
  private final Constructor<?> constructor;
  private final List<Field> fields = new ArrayList<>();
  private Shape[] components = {};

  RecordShape(Class<?> type) {
    RecordComponent[] declared = type.getRecordComponents();
    try {
      Class<?>[] types = new Class<?>[declared.length];
      for (int i = 0; i < types.length; i++) {
        types[i] = declared[i].getType();
      }
      constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      for (RecordComponent component : declared) {
        Field field = type.getDeclaredField(component.getName());
        field.setAccessible(true);
        fields.add(field);
      }
    } catch (NoSuchMethodException | NoSuchFieldException e) {
      throw new IllegalStateException("every record has them", e);
    }
  }

  /** Sets the shapes of the components, once. */
  void complete(List<Shape> shapes) {
    components = shapes.toArray(Shape[]::new);
  }

  @Override
  public void write(Object value, EntryWriter to) {
    to.enter();
    if (components.length == 0) {
      to.number(0);
    }
    try {
      for (int i = 0; i < components.length; i++) {
        components[i].write(fields.get(i).get(value), to);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("made accessible above", e);
    }
    to.leave();
  }

  @Override
  public Object read(EntryReader from) throws DamagedEntry {
    from.enter();
    Object[] values = new Object[components.length];
    if (components.length == 0) {
      from.below(1);
    }
    for (int i = 0; i < components.length; i++) {
      values[i] = components[i].read(from);
    }
    from.leave();
    return made(values);
  }

  private Object made(Object[] values) throws DamagedEntry {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw new DamagedEntry("refused by " + constructor.getName(), refusal);
      }
      throw new IllegalStateException(e.getCause());
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(
          "a record is no abstract class, and made accessible above", e);
    }
  }
}
