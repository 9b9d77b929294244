package org.huiyin.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.huiyin.bytes.Digest;
import org.huiyin.source.Message;

/** Finds the shapes of a type and of all types that its values can contain. */
final class Shapes {
  private static final Map<Class<?>, ListShape.Kind> CONTAINERS =
      Map.of(
          Optional.class, ListShape.Kind.OPTIONAL,
          List.class, ListShape.Kind.LIST,
          Set.class, ListShape.Kind.SET,
          SortedSet.class, ListShape.Kind.SET,
          LinkedHashSet.class, ListShape.Kind.ORDERED_SET,
          Map.class, ListShape.Kind.MAP,
          SortedMap.class, ListShape.Kind.MAP,
          LinkedHashMap.class, ListShape.Kind.ORDERED_MAP);

  /** Types whose order tells apart whatever differs. */
  private static final Set<Class<?>> IN_ORDER =
      Set.of(String.class, Integer.class, Long.class, LocalDate.class, Digest.class);

  private final Map<Class<?>, Shape> found = new HashMap<>(ValueShape.byType());
  private final SortedMap<String, String> descriptions = new TreeMap<>();

  /**
   * @throws IllegalArgumentException if values of the type cannot be kept
   */
  Shape of(Type type) {
    if (type instanceof ParameterizedType container
        && CONTAINERS.containsKey(container.getRawType())) {
      ListShape.Kind kind = CONTAINERS.get(container.getRawType());
      Type[] items = container.getActualTypeArguments();
      if ((kind == ListShape.Kind.SET || kind == ListShape.Kind.MAP) && !isInOrder(items[0])) {
        throw new IllegalArgumentException(type.getTypeName() + " has no order to be written in");
      }
      List<Shape> shapes = new ArrayList<>();
      for (Type item : items) {
        shapes.add(of(item));
      }
      return new ListShape(kind, shapes);
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException(type.getTypeName() + " cannot be kept");
    }
    Shape known = found.get(plain);
    return known == null ? made(plain) : known;
  }

  private static boolean isInOrder(Type type) {
    return type instanceof Class<?> plain && (IN_ORDER.contains(plain) || plain.isEnum());
  }

  private Shape made(Class<?> type) {
    if (type == Object.class) {
      Shape argument = new ArgumentShape(of(Message.class));
      found.put(type, argument);
      return argument;
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isEnum()) {
      Shape constants = new EnumShape(List.of(type.getEnumConstants()));
      found.put(type, constants);
      List<String> names = new ArrayList<>();
      for (Object constant : type.getEnumConstants()) {
        names.add(((Enum<?>) constant).name());
      }
      descriptions.put(type.getName(), names.toString());
      return constants;
    }
    if (type.isSealed()) {
      return choice(type);
    }
    throw new IllegalArgumentException(type.getName() + " cannot be kept");
  }

  private Shape record(Class<?> type) {
    RecordShape shape = new RecordShape(type);
    found.put(type, shape);
    List<Shape> components = new ArrayList<>();
    List<String> described = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      described.add(component.getName() + " " + component.getGenericType().getTypeName());
      try {
        components.add(of(component.getGenericType()));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(type.getName() + "." + component.getName(), e);
      }
    }
    descriptions.put(type.getName(), described.toString());
    shape.complete(components);
    return shape;
  }

  private Shape choice(Class<?> type) {
    ChoiceShape shape = new ChoiceShape();
    found.put(type, shape);
    Class<?>[] variants = type.getPermittedSubclasses();
    Arrays.sort(variants, Comparator.comparing(Class::getName));
    List<Shape> shapes = new ArrayList<>();
    for (Class<?> variant : variants) {
      shapes.add(of(variant));
    }
    descriptions.put(type.getName(), Arrays.toString(variants));
    shape.complete(List.of(variants), shapes);
    return shape;
  }

  /** A digest of all types found so far, with their components, constants and variants. */
  Digest fingerprint() {
    return Digest.of(descriptions.toString());
  }
}
